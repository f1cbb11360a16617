/// Stands in for two functions of the C library, so that a program's disk is less kind than most:
/// `SHORTEST_WRITE=n` lets a write to a file take at most n bytes; `UNSYNCED=file` and
/// `UNSYNCED=folder` leave that kind unsynced and say that all is well.
#pragma once
