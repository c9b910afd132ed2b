# Cairo hands a spline functions of two arguments where it calls three, which a
# page does not take; each gets one of three that calls it.
/_cairo_spline_init (&spline,$/{N;N
s/(cairo_spline_add_point_func_t)cpf->line_to,\([^c]*\)cpf->closure/_cpf_add,\1cpf/
}

/^_cairo_filler_curve_to (/i\
_cairo_filler_add (void *closure, const cairo_point_t *point,\
    const cairo_slope_t *tangent)\
{ return _cairo_filler_line_to (closure, point); }\
static cairo_status_t
s/(cairo_spline_add_point_func_t)_cairo_filler_line_to/_cairo_filler_add/

/^_cairo_in_fill_curve_to (/i\
_cairo_in_fill_add (void *closure, const cairo_point_t *point,\
    const cairo_slope_t *tangent)\
{ return _cairo_in_fill_line_to (closure, point); }\
static cairo_status_t
s/(cairo_spline_add_point_func_t)_cairo_in_fill_line_to/_cairo_in_fill_add/

/^_cpf_curve_to (/i\
_cpf_add (void *closure, const cairo_point_t *point,\
    const cairo_slope_t *tangent)\
{ cpf_t *cpf = closure; return cpf->line_to (cpf->closure, point); }\
static cairo_status_t

/^_cairo_stroker_curve_to (/i\
_cairo_stroker_add (void *closure, const cairo_point_t *point,\
    const cairo_slope_t *tangent)\
{ return _cairo_stroker_line_to (closure, point); }\
static cairo_status_t\
_cairo_stroker_add_dashed (void *closure, const cairo_point_t *point,\
    const cairo_slope_t *tangent)\
{ return _cairo_stroker_line_to_dashed (closure, point); }\
static cairo_status_t
s/(cairo_spline_add_point_func_t) _cairo_stroker_line_to_dashed/_cairo_stroker_add_dashed/
s/(cairo_spline_add_point_func_t) _cairo_stroker_line_to;/_cairo_stroker_add;/
s/(cairo_spline_add_point_func_t) _cairo_stroker_spline_to/_cairo_stroker_spline_to/

s/(cairo_spline_add_point_func_t)line_to_dashed/add_dashed/
/^curve_to_dashed (void/i\
add_dashed (void *closure, const cairo_point_t *point,\
    const cairo_slope_t *tangent)\
{ return line_to_dashed (closure, point); }\
static cairo_status_t
