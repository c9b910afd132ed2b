// node export_store.mjs: a record store that does not want what is sent first,
// under /picky/, and all behind it. Prints its address.
import { createServer } from 'node:http';

let asked = 0;
const doors = {
    picky: (answer) => {
        answer.statusCode = asked++ ? 200 : 400;
        answer.end(answer.statusCode === 400 ? 'te lang' : '[]');
    },
};

const server = createServer((request, answer) => {
    request.resume();
    request.on('end', () => doors[request.url.split('/')[1]](answer));
});
server.listen(0, '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${server.address().port}`));
