#define _XOPEN_SOURCE_EXTENDED 1
#include "CTerminal.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "Signals.h"

static SCREEN *screen;
static bool has_colors_on;
static struct termios initial;
static bool has_alternate_screen;
static bool takes_mouse;

/// Sequences of our own beside those of ncurses; empty where the terminal may not know them.
static const char *modes_on = "";
static const char *modes_off = "";
/// All that a crash must write.
static char reset_sequence[256];

static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 || !value ? "" : value;
}

static void write_out(const char *text) { (void)!write(STDOUT_FILENO, text, strlen(text)); }

static void restore_after_crash(void) {
  write_out(reset_sequence);
  tcsetattr(STDIN_FILENO, TCSANOW, &initial);
}

// Asks for nothing and prints nothing, as `newterm` might.
terminal_opening terminal_look_up(int *colors) {
  int error = 0;
  if (setupterm(NULL, STDOUT_FILENO, &error) != OK) return TERMINAL_UNKNOWN;
  bool can_address = *capability("cup");
  *colors = tigetnum("colors");
  del_curterm(cur_term);
  return can_address ? TERMINAL_OPENED : TERMINAL_WITHOUT_ADDRESSING;
}

/// Adds a capability to the reset sequence, without the delays that `putp` would wait for.
static void add_to_reset(const char *text) {
  size_t length = strlen(reset_sequence);
  while (*text && length + 1 < sizeof reset_sequence) {
    const char *end = strncmp(text, "$<", 2) == 0 ? strchr(text, '>') : NULL;
    if (!end) reset_sequence[length++] = *text;
    text = end ? end + 1 : text + 1;
  }
  reset_sequence[length] = 0;
}

static void prepare_sequences(void) {
  bool is_ansi = strncmp(capability("cup"), "\033[", 2) == 0;
  takes_mouse = is_ansi && *capability("kmous");
  // Bracketed paste; mouse buttons with SGR coordinates.
  modes_on = !is_ansi ? "" : takes_mouse ? "\033[?2004h\033[?1000h\033[?1006h" : "\033[?2004h";
  modes_off = !is_ansi ? "" : takes_mouse ? "\033[?1006l\033[?1000l\033[?2004l" : "\033[?2004l";
  has_alternate_screen = *capability("smcup") && *capability("rmcup");
  reset_sequence[0] = 0;
  add_to_reset(modes_off);
  add_to_reset(capability("sgr0"));
  add_to_reset(capability("cnorm"));
  add_to_reset(capability(has_alternate_screen ? "rmcup" : "clear"));
}

static void prepare_colors(bool wanted) {
  has_colors_on = wanted && has_colors() && start_color() == OK;
  if (!has_colors_on) return;
  use_default_colors();
  for (short color = 0; color < 8; color++) init_pair(color + 1, color, -1);
}

/// Bytes come one by one, as typed; keys that interrupt, stop the output or quote the next key are
/// only keys, for whoever leaves by Ctrl-C has answers to be saved too.
static void prepare_input(void) {
  cbreak();
  noecho();
  nonl();
  typeahead(-1);
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | ISTRIP);
  modes.c_lflag &= ~(tcflag_t)IEXTEN;
  modes.c_cc[VINTR] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  def_prog_mode();
}

terminal_opening terminal_open(bool wants_colors) {
  // The size is the terminal's, whatever $LINES and $COLUMNS were once set to.
  use_env(FALSE);
  use_tioctl(TRUE);
  int colors = 0;
  terminal_opening opening = terminal_look_up(&colors);
  if (opening != TERMINAL_OPENED) return opening;
  // Before newterm: ncurses leaves signals alone that have a handler.
  if (tcgetattr(STDIN_FILENO, &initial) != 0 || !signals_note()) return TERMINAL_REFUSED;
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    signals_restore();
    return TERMINAL_REFUSED;
  }
  prepare_sequences();
  signals_guard(restore_after_crash);
  static bool closes_at_exit;
  if (!closes_at_exit) closes_at_exit = atexit(terminal_close) == 0;
  prepare_input();
  prepare_colors(wants_colors);
  write_out(modes_on);
  return TERMINAL_OPENED;
}

/// Without an alternate screen, what was shown would stay for others to read.
static void leave_screen(void) {
  if (isendwin()) return;
  write_out(modes_off);
  if (!has_alternate_screen) {
    erase();
    terminal_show(0, 0);
  }
  endwin();
}

void terminal_close(void) {
  if (!screen) return;
  leave_screen();
  delscreen(screen);
  screen = NULL;
  signals_restore();
}

void terminal_stop(void) {
  leave_screen();
  signals_stop();
}

void terminal_resume(void) {
  reset_prog_mode();
  write_out(modes_on);
  terminal_follow_size();
}

int terminal_columns(void) { return getmaxx(stdscr); }

int terminal_rows(void) { return getmaxy(stdscr); }

void terminal_follow_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    resizeterm(size.ws_row, size.ws_col);
  }
  clearok(curscr, TRUE);
}

bool terminal_takes_mouse(void) { return takes_mouse; }

void terminal_erase(void) { erase(); }

void terminal_put(int row, int column, const wchar_t *text, int count, int color, int attributes) {
  attr_t attribute = 0;
  if (attributes & TERMINAL_BOLD) attribute |= WA_BOLD;
  if (attributes & TERMINAL_DIM) attribute |= WA_DIM;
  if (attributes & TERMINAL_REVERSED) attribute |= WA_REVERSE;
  if (attributes & TERMINAL_UNDERLINED) attribute |= WA_UNDERLINE;
  attr_set(attribute, has_colors_on && color >= 0 ? (short)(color + 1) : 0, NULL);
  mvaddnwstr(row, column, text, count);
}

void terminal_show(int row, int column) {
  attr_set(0, 0, NULL);
  curs_set(row >= 0);
  if (row >= 0) move(row, column);
  refresh();
}
