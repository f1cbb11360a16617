#define _GNU_SOURCE
#include "CDisturbance.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

ssize_t write(int file, const void *bytes, size_t count) {
  const char *shortest = getenv("SHORTEST_WRITE");
  size_t limit = shortest && file > 2 ? strtoul(shortest, NULL, 10) : count;
  return syscall(SYS_write, file, bytes, count < limit ? count : limit);
}

int fsync(int file) {
  const char *unsynced = getenv("UNSYNCED");
  struct stat status;
  if (unsynced && fstat(file, &status) == 0) {
    if (strcmp(unsynced, S_ISDIR(status.st_mode) ? "folder" : "file") == 0) return 0;
  }
  return (int)syscall(SYS_fsync, file);
}
