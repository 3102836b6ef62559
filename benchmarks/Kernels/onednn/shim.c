// Calls of oneDNN 2 as one function each: a primitive over memory that the caller owns, in one thread.
#include <dnnl.h>
#include <stdlib.h>

#if DNNL_VERSION_MAJOR != 2
#error "This shim is for oneDNN 2, whose operations have descriptors."
#endif

typedef struct {
    dnnl_primitive_t primitive;
    dnnl_exec_arg_t arguments[3];
    int count;
} call_t;

static dnnl_engine_t engine;
static dnnl_stream_t stream;

static int start(void) {
    return engine != NULL
        || (dnnl_engine_create(&engine, dnnl_cpu, 0) == dnnl_success
            && dnnl_stream_create(&stream, engine, dnnl_stream_default_flags) == dnnl_success);
}

static int add(call_t *call, int argument, const dnnl_memory_desc_t *shape, float *data) {
    call->arguments[call->count].arg = argument;
    return dnnl_memory_create(&call->arguments[call->count++].memory, shape, engine, data) == dnnl_success;
}

static int finish(call_t *call, const_dnnl_op_desc_t operation, const_dnnl_primitive_desc_t hint) {
    dnnl_primitive_desc_t description;
    if (dnnl_primitive_desc_create(&description, operation, NULL, engine, hint) != dnnl_success) {
        return 0;
    }
    int made = dnnl_primitive_create(&call->primitive, description) == dnnl_success;
    dnnl_primitive_desc_destroy(description);
    return made;
}

int fused_version(void) {
    const dnnl_version_t *version = dnnl_version();
    return version->major * 10000 + version->minor * 100 + version->patch;
}

// The function of each element; with dy, its gradient.
call_t *fused_elements(int algorithm, float alpha, float beta, long length, float *x, float *dy, float *result) {
    if (!start()) {
        return NULL;
    }
    dnnl_memory_desc_t shape;
    dnnl_dims_t dims = {length};
    dnnl_memory_desc_init_by_tag(&shape, 1, dims, dnnl_f32, dnnl_a);
    dnnl_eltwise_desc_t forward;
    dnnl_prop_kind_t kind = dy ? dnnl_forward_training : dnnl_forward_inference;
    if (dnnl_eltwise_forward_desc_init(&forward, kind, (dnnl_alg_kind_t)algorithm, &shape, alpha, beta) != dnnl_success) {
        return NULL;
    }
    call_t *call = calloc(1, sizeof(call_t));
    if (!dy) {
        return add(call, DNNL_ARG_SRC, &shape, x) && add(call, DNNL_ARG_DST, &shape, result) && finish(call, &forward, NULL) ? call : NULL;
    }
    dnnl_primitive_desc_t hint;
    dnnl_eltwise_desc_t backward;
    if (dnnl_primitive_desc_create(&hint, &forward, NULL, engine, NULL) != dnnl_success
        || dnnl_eltwise_backward_desc_init(&backward, (dnnl_alg_kind_t)algorithm, &shape, &shape, alpha, beta) != dnnl_success) {
        return NULL;
    }
    return add(call, DNNL_ARG_SRC, &shape, x) && add(call, DNNL_ARG_DIFF_DST, &shape, dy)
        && add(call, DNNL_ARG_DIFF_SRC, &shape, result) && finish(call, &backward, hint) ? call : NULL;
}

// softmax of each row.
call_t *fused_softmax(long rows, long columns, float *x, float *result) {
    if (!start()) {
        return NULL;
    }
    dnnl_memory_desc_t shape;
    dnnl_dims_t dims = {rows, columns};
    dnnl_memory_desc_init_by_tag(&shape, 2, dims, dnnl_f32, dnnl_ab);
    dnnl_softmax_v2_desc_t forward;
    if (dnnl_softmax_v2_forward_desc_init(&forward, dnnl_forward_inference, dnnl_softmax_accurate, &shape, &shape, 1) != dnnl_success) {
        return NULL;
    }
    call_t *call = calloc(1, sizeof(call_t));
    return add(call, DNNL_ARG_SRC, &shape, x) && add(call, DNNL_ARG_DST, &shape, result) && finish(call, &forward, NULL) ? call : NULL;
}

void fused_run(call_t *call) {
    dnnl_primitive_execute(call->primitive, stream, call->count, call->arguments);
    dnnl_stream_wait(stream);
}
