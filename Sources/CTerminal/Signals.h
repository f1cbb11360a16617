/// Between the parts of this module: who gets which signal while the terminal is taken over.
#pragma once

#include <stdbool.h>

/// Notes the signals that the program answers; false when the system refuses.
bool signals_note(void);

/// Gives all signals their former handlers back.
void signals_restore(void);

/// Stops the process as an unhandled SIGTSTP does.
void signals_stop(void);

/// On a crash, and on Ctrl-\, calls `restore` and passes the signal on.
void signals_guard(void (*restore)(void));
