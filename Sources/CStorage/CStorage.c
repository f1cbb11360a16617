#define _GNU_SOURCE
#include "CStorage.h"

#include <stdio.h>

int storage_rename_to_free_name(int folder, const char *name, const char *new_name) {
  return renameat2(folder, name, folder, new_name, RENAME_NOREPLACE);
}
