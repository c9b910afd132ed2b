#include "screens/model.h"

const Lesson *model_lesson(const Model *model)
{
    return model->lesson.arena ? &model->lesson : NULL;
}

Own model_own(const Model *model)
{
    const Lesson *lesson = model_lesson(model);
    int asked = lesson && lesson->own > 0 ? lesson->own : model->own_asked;
    return asked > 0 ? (Own)(asked - 1) : (Own)model->settings.own;
}
