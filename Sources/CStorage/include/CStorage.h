/// A system call of the write protocols that Swift's Glibc hides.
#pragma once

/// Renames an entry of a folder unless the new name is taken; 0, or -1 and `errno`.
int storage_rename_to_free_name(int folder, const char *name, const char *new_name);
