-- fout: 0 remedy.customer klant
opening { "Ga zitten." }
