/* Windows 10 has icuuc.dll, and Wine 10 has none. Qt asks it for characters of old encodings only,
   and there are none: every question ends in an error that Qt expects (unicode/utypes.h). */
#include <stddef.h>

#define SHIM __declspec(dllexport)

typedef int status;
typedef struct converter converter;
typedef unsigned short unit;

enum { ILLEGAL_ARGUMENT = 1, NO_SUCH_FILE = 4 };

SHIM converter *ucnv_open(const char *name, status *s) { *s = NO_SUCH_FILE; return NULL; }
SHIM void ucnv_close(converter *c) {}
SHIM void ucnv_reset(converter *c) {}
SHIM signed char ucnv_getMaxCharSize(const converter *c) { return 4; }
SHIM const char *ucnv_getName(const converter *c, status *s) { *s = ILLEGAL_ARGUMENT; return NULL; }
SHIM const char *ucnv_getStandardName(const char *name, const char *standard, status *s) { *s = ILLEGAL_ARGUMENT; return NULL; }
SHIM const char *ucnv_getAvailableName(int n) { return NULL; }
SHIM int ucnv_countAvailable(void) { return 0; }

SHIM void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
SHIM void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
SHIM void ucnv_getToUCallBack(const converter *c, void **action, const void **context) { *action = NULL; *context = NULL; }
SHIM void ucnv_getFromUCallBack(const converter *c, void **action, const void **context) { *action = NULL; *context = NULL; }
SHIM void ucnv_setToUCallBack(converter *c, void *a, const void *x, void **old_a, const void **old_x, status *s) { *s = ILLEGAL_ARGUMENT; }
SHIM void ucnv_setFromUCallBack(converter *c, void *a, const void *x, void **old_a, const void **old_x, status *s) { *s = ILLEGAL_ARGUMENT; }
SHIM void ucnv_cbToUWriteUChars(void *args, const unit *from, int length, int offset, status *s) { *s = ILLEGAL_ARGUMENT; }
SHIM void ucnv_cbFromUWriteUChars(void *args, const unit **from, const unit *end, int offset, status *s) { *s = ILLEGAL_ARGUMENT; }
SHIM void ucnv_toUnicode(converter *c, unit **to, const unit *to_end, const char **from, const char *end, int *offsets, signed char flush, status *s) { *s = ILLEGAL_ARGUMENT; }
SHIM void ucnv_fromUnicode(converter *c, char **to, const char *to_end, const unit **from, const unit *end, int *offsets, signed char flush, status *s) { *s = ILLEGAL_ARGUMENT; }
SHIM int ucnv_toUCountPending(const converter *c, status *s) { return 0; }
SHIM int ucnv_fromUCountPending(const converter *c, status *s) { return 0; }
