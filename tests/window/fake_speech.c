// Stands in for speech-dispatcher's library where a window test asks for it:
// writes what it is to say to the file SPOKEN names, a line each, with the
// language before it.

#include <stdio.h>
#include <stdlib.h>

typedef struct SPDConnection {
    char language[8];
    FILE *file;
} SPDConnection;

SPDConnection *spd_open2(const char *client, const char *connection,
                         const char *user, int mode, const void *address,
                         int autospawn, char **error);
void spd_close(SPDConnection *connection);
int spd_say(SPDConnection *connection, int priority, const char *text);
int spd_cancel(SPDConnection *connection);
int spd_set_language(SPDConnection *connection, const char *language);

SPDConnection *spd_open2(const char *client, const char *connection,
                         const char *user, int mode, const void *address,
                         int autospawn, char **error)
{
    (void)client;
    (void)connection;
    (void)user;
    (void)mode;
    (void)address;
    (void)autospawn;
    (void)error;
    const char *path = getenv("SPOKEN");
    FILE *file = path ? fopen(path, "a") : NULL;
    SPDConnection *made = file ? calloc(1, sizeof *made) : NULL;
    if (made) {
        made->file = file;
    } else if (file) {
        (void)fclose(file);
    }
    return made;
}

void spd_close(SPDConnection *connection)
{
    fputs("closed\n", connection->file);
    (void)fclose(connection->file);
    free(connection);
}

int spd_say(SPDConnection *connection, int priority, const char *text)
{
    (void)priority;
    fprintf(connection->file, "%s ", connection->language);
    for (; *text; text++) { // a line each
        fputc(*text == '\n' ? '|' : *text, connection->file);
    }
    fputc('\n', connection->file);
    return fflush(connection->file) == 0 ? 1 : -1;
}

int spd_cancel(SPDConnection *connection)
{
    fputs("hush\n", connection->file);
    return fflush(connection->file);
}

int spd_set_language(SPDConnection *connection, const char *language)
{
    snprintf(connection->language, sizeof connection->language, "%s", language);
    return 0;
}
