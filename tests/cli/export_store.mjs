// node export_store.mjs: a record store that does not want what is sent first,
// under /picky/, and all behind it; that drips its first answer, under /drip/, a
// byte a second; that sends everybody elsewhere, under /moved/; and that does
// not say why, under /mute/. Prints its address.
import { createServer } from 'node:http';

const DRIPS = 25; // less than what a whole answer may take

let asked = 0;
let dripped = 0;
const doors = {
    picky: (answer) => {
        answer.statusCode = asked++ ? 200 : 400;
        answer.end(answer.statusCode === 400 ? 'te lang' : '[]');
    },
    drip: (answer) => {
        if (dripped++) {
            answer.end('[]');
            return;
        }
        let left = DRIPS;
        const timer = setInterval(() => {
            answer.write(' ');
            if (--left === 0) {
                clearInterval(timer);
                answer.end('[]');
            }
        }, 1000);
    },
    moved: (answer) => {
        answer.writeHead(302, { Location: 'http://127.0.0.1:9/' });
        answer.end();
    },
    mute: (answer) => {
        answer.statusCode = 400;
        answer.end();
    },
};

const server = createServer((request, answer) => {
    request.resume();
    request.on('end', () => doors[request.url.split('/')[1]](answer));
});
server.listen(0, '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${server.address().port}`));
