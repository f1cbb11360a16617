#define _GNU_SOURCE
#include <langinfo.h>
#include <limits.h>
#include <linux/kd.h>
#include <locale.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CTerminal.h"

static const wchar_t han = 0x4E2D;

_Static_assert(TERMINAL_LONGEST_CHARACTER >= MB_LEN_MAX, "no character is longer");

int terminal_encode(uint32_t scalar, uint8_t *bytes) {
  mbstate_t state = {0};
  size_t length = wcrtomb((char *)bytes, (wchar_t)scalar, &state);
  return length == (size_t)-1 ? -1 : (int)length;
}

static bool can_encode(wchar_t character) {
  uint8_t bytes[TERMINAL_LONGEST_CHARACTER];
  return terminal_encode((uint32_t)character, bytes) > 0;
}

const char *terminal_adopt_locale(void) {
  if (!setlocale(LC_CTYPE, "") || !can_encode(han)) setlocale(LC_CTYPE, "C.UTF-8");
  return nl_langinfo(CODESET);
}

int terminal_cells_of(uint32_t scalar) {
  return can_encode((wchar_t)scalar) ? wcwidth((wchar_t)scalar) : -1;
}

int terminal_decode(const uint8_t *bytes, size_t count, uint32_t *scalar) {
  mbstate_t state = {0};
  wchar_t character = 0;
  size_t length = mbrtowc(&character, (const char *)bytes, count, &state);
  if (length == (size_t)-2) return 0;
  if (length == (size_t)-1) return -1;
  *scalar = (uint32_t)character;
  return length == 0 ? 1 : (int)length;
}

bool terminal_has_glyph(uint16_t character) {
  char keyboard;
  if (ioctl(STDOUT_FILENO, KDGKBTYPE, &keyboard) != 0) return true;
  struct unimapdesc map = {.entry_ct = USHRT_MAX};
  map.entries = calloc(map.entry_ct, sizeof *map.entries);
  if (!map.entries) return false;
  bool found = false;
  if (ioctl(STDOUT_FILENO, GIO_UNIMAP, &map) == 0) {
    for (int i = 0; i < map.entry_ct && !found; i++) found = map.entries[i].unicode == character;
  }
  free(map.entries);
  return found;
}
