#include "screens/model.h"

const Lesson *model_lesson(const Model *model)
{
    return model->lesson.arena ? &model->lesson : NULL;
}

Own model_own(const Model *model)
{
    const Lesson *lesson = model_lesson(model);
    return lesson && lesson->own > 0 ? (Own)(lesson->own - 1)
                                     : (Own)model->settings.own;
}
