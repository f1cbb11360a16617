/// What Swift can't say of ncurses, termios and signals: macros, globals, handlers.
///
/// One terminal at a time, standard input and output, on one thread.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

// Locale

/// Adopts the character set of the environment or, where it has no Han characters, UTF-8; returns
/// the name of the one in force.
const char *terminal_adopt_locale(void);

enum { TERMINAL_LONGEST_CHARACTER = 16 };

/// Encodes a character in the adopted locale: returns its length in bytes, -1 where it has none there.
int terminal_encode(uint32_t scalar, uint8_t bytes[TERMINAL_LONGEST_CHARACTER]);

/// The cells that libc gives a character in the adopted locale; -1 where it can't be shown.
int terminal_cells_of(uint32_t scalar);

/// Decodes one character of the adopted locale: returns its length in bytes, 0 where more bytes are
/// needed, -1 where the first byte begins none.
int terminal_decode(const uint8_t *bytes, size_t count, uint32_t *scalar);

/// False on a Linux console whose font has no glyph for the character.
bool terminal_has_glyph(uint16_t character);

// Life cycle

typedef enum {
  TERMINAL_OPENED,
  /// No description of the terminal named by $TERM.
  TERMINAL_UNKNOWN,
  /// It can't put the cursor where it is told.
  TERMINAL_WITHOUT_ADDRESSING,
  /// The system refused a pipe, or memory.
  TERMINAL_REFUSED,
} terminal_opening;

/// What the system's description of the terminal says: whether it could be taken over, and how many
/// colours it has, or less than 1.
terminal_opening terminal_look_up(int *colors);

/// Takes the terminal over: signal handlers, modes, screen; at exit it is given back.
terminal_opening terminal_open(bool wants_colors);

/// Gives the terminal back as it was, and the signals. May be called at any time, more than once.
void terminal_close(void);

/// Gives the terminal back and stops the process, as the shell expects on Ctrl-Z; returns when the
/// process is continued, or at once where nobody could continue it.
void terminal_stop(void);

/// Takes the terminal over again after a stop.
void terminal_resume(void);

/// Whether the terminal reports the mouse, which then selects no text.
bool terminal_takes_mouse(void);

// Signals

enum {
  TERMINAL_SIGNAL_RESIZE = 1,
  TERMINAL_SIGNAL_CONTINUE = 2,
  TERMINAL_SIGNAL_STOP = 4,
  TERMINAL_SIGNAL_INTERRUPT = 8,
  TERMINAL_SIGNAL_HANG_UP = 16,
  TERMINAL_SIGNAL_TERMINATE = 32,
};

/// The signals that came since the last call, added up.
int terminal_take_signals(void);

/// A descriptor that becomes readable when a signal comes.
int terminal_signal_descriptor(void);

// Size

int terminal_columns(void);
int terminal_rows(void);

/// Follows the size that the system reports, if it knows one, and paints all anew on the next show.
void terminal_follow_size(void);

// Drawing

enum {
  TERMINAL_BOLD = 1,
  TERMINAL_DIM = 2,
  TERMINAL_REVERSED = 4,
  TERMINAL_UNDERLINED = 8,
};

/// Begins a blank screen.
void terminal_erase(void);

/// Puts characters from a cell on; `color` is 0 to 7, or -1 for the terminal's own.
void terminal_put(int row, int column, const wchar_t *text, int count, int color, int attributes);

/// Shows what was put, with the cursor at a cell, or hidden where `row` is negative.
void terminal_show(int row, int column);
