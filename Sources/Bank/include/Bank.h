#pragma once

#include <stddef.h>

/// One file of the question bank, as it was when the program was built.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} BankFile;

size_t bank_file_count(void);

/// `index` is below `bank_file_count()`.
BankFile bank_file(size_t index);
