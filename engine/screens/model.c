#include "screens/model.h"

const Lesson *model_lesson(const Model *model)
{
    return model->lesson.arena ? &model->lesson : NULL;
}
