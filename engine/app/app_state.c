#include "app/app_state.h"

void app_state_begin(App *app)
{
    app->model.phones.address = NONE;
    app->model.talk = &app->session.played;
    app->branches.back = &app->model.back;
    branches_forget(&app->branches);
    view_open(&app->view, &app->model);
    app->view.scene = &app->scene;
}
