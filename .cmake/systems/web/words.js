// What the page around the game says, in each language. Dutch, unless the
// browser is set to other languages only.
const WORDS = {
    nl: {
        loading: 'Even laden…',
        old: 'Deze browser is te oud voor dit spel. Met een Chrome, Edge, ' +
            'Firefox of Safari van na mei 2023 gaat het wel.',
        broken: 'Niet alles kwam binnen ({wat}). Kijk of je verbinding het doet ' +
            'en probeer het nog eens.',
        failed: 'Dat ging mis. Wat je gespeeld hebt, is tot je laatste zet bewaard.',
        twice: 'Het spel staat al open in een ander tabblad. Ga daar verder, of ' +
            'sluit dat eerst: anders raken je gesprekken door elkaar.',
        blocked: 'Deze browser bewaart hier niets: misschien is dit een ' +
            'privévenster, of staat opslag uit. Je kunt gewoon spelen, maar als ' +
            'je het venster sluit, ben je alles kwijt.',
        ended: 'Tot de volgende keer. Je gesprekken staan in deze browser, op ' +
            'dit apparaat. Je kunt de pagina gewoon sluiten.',
        ended_lost: 'Tot de volgende keer. Er is niets bewaard, want deze ' +
            'browser liet dat niet toe.',
        copy_why: 'Wie zijn browser leegmaakt, gooit ook zijn gesprekken weg. ' +
            'Met een reservekopie heb je ze nog.',
        no_lms: 'De leeromgeving geeft geen antwoord. Je kunt gewoon spelen, ' +
            'maar daar komt niet te staan dat je het gedaan hebt.',
        play: 'Toch spelen',
        again: 'Verder spelen',
        retry: 'Nog eens proberen',
        copy: 'Reservekopie opslaan',
        put_back: 'Reservekopie erbij leggen',
        not_copy: 'Dat bestand is geen reservekopie van dit spel.',
        customer: 'Eigen klant toevoegen',
        customer_added: '{wat} zit voortaan tussen de klanten.',
        not_customer: 'Een klant is een bestand dat eindigt op .lua, met in de ' +
            'naam alleen kleine letters, cijfers en _.',
        licences: 'Licenties',
        upright: 'Houd je telefoon dwars, dan past de tafel op het scherm.',
        canvas: 'Het gesprek. Met Tab ga je de tafel rond, met Enter pak je iets.',
    },
    en: {
        loading: 'Loading…',
        old: 'This browser is too old for this game. A Chrome, Edge, Firefox or ' +
            'Safari from after May 2023 will do.',
        broken: 'Not everything came in ({wat}). Check your connection and try ' +
            'again.',
        failed: 'Something went wrong. What you played is kept up to your last ' +
            'move.',
        twice: 'The game is already open in another tab. Go on there, or close ' +
            'that one first: otherwise your talks get mixed up.',
        blocked: 'This browser keeps nothing here: it may be a private window, or ' +
            'storage is switched off. You can play, but once you close the ' +
            'window everything is gone.',
        ended: 'See you next time. Your talks are in this browser, on this ' +
            'device. You can just close the page.',
        ended_lost: 'See you next time. Nothing was kept, because this browser ' +
            'did not allow it.',
        copy_why: 'Clearing your browser throws away your talks too. With a ' +
            'backup you still have them.',
        no_lms: 'The learning environment does not answer. You can play, but it ' +
            'will not say there that you did.',
        play: 'Play anyway',
        again: 'Play on',
        retry: 'Try again',
        copy: 'Save a backup',
        put_back: 'Add a backup to it',
        not_copy: 'That file is no backup of this game.',
        customer: 'Add a customer of your own',
        customer_added: '{wat} is among the customers from now on.',
        not_customer: 'A customer is a file that ends in .lua, with only small ' +
            'letters, digits and _ in its name.',
        licences: 'Licences',
        upright: 'Turn your phone on its side, so that the table fits.',
        canvas: 'The talk. Tab takes you round the table, Enter takes hold.',
    },
};
