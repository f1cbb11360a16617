#define _GNU_SOURCE
#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "CTerminal.h"

typedef struct {
  int number;
  int flag;
  struct sigaction former;
} disposition;

static disposition noted[] = {
    {SIGWINCH, TERMINAL_SIGNAL_RESIZE, {}},  {SIGCONT, TERMINAL_SIGNAL_CONTINUE, {}},
    {SIGTSTP, TERMINAL_SIGNAL_STOP, {}},     {SIGINT, TERMINAL_SIGNAL_INTERRUPT, {}},
    {SIGHUP, TERMINAL_SIGNAL_HANG_UP, {}},   {SIGTERM, TERMINAL_SIGNAL_TERMINATE, {}},
};
static disposition guarded[] = {
    {SIGSEGV, 0, {}}, {SIGBUS, 0, {}},  {SIGILL, 0, {}},  {SIGTRAP, 0, {}},
    {SIGFPE, 0, {}},  {SIGABRT, 0, {}}, {SIGQUIT, 0, {}},
};

#define EACH(entry, table) \
  for (disposition *entry = table; entry < table + sizeof table / sizeof *table; entry++)

static int descriptors[2] = {-1, -1};
static atomic_int pending;
static void (*restore_on_crash)(void);
static bool is_installed;
static bool is_guarding;

static void note(int number) {
  int error = errno;
  EACH(entry, noted) {
    if (entry->number == number) atomic_fetch_or(&pending, entry->flag);
  }
  // A full pipe already wakes the reader.
  (void)!write(descriptors[1], "", 1);
  errno = error;
}

/// A fault of the program's own comes again as soon as this one returns, and goes to the former
/// handler, such as Swift's backtracer. A signal that somebody sent doesn't come again: that handler
/// might tell its story and let the program go on in a terminal that is given back, as would one
/// that ignored the signal.
static void crash(int number, siginfo_t *information, void *context) {
  restore_on_crash();
  (void)context;
  bool was_sent = number == SIGQUIT || information->si_code == SI_USER;
  struct sigaction unhandled = {.sa_handler = SIG_DFL};
  EACH(entry, guarded) {
    if (entry->number == number) {
      bool is_handled = entry->former.sa_handler != SIG_IGN && !was_sent;
      sigaction(number, is_handled ? &entry->former : &unhandled, NULL);
    }
  }
  raise(number);
}

bool signals_note(void) {
  if (descriptors[0] < 0 && pipe2(descriptors, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  EACH(entry, noted) sigaction(entry->number, &action, &entry->former);
  is_installed = true;
  return true;
}

void signals_guard(void (*restore)(void)) {
  static char stack[1 << 16];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  restore_on_crash = restore;
  struct sigaction action = {.sa_sigaction = crash, .sa_flags = SA_ONSTACK | SA_SIGINFO};
  sigemptyset(&action.sa_mask);
  EACH(entry, guarded) sigaction(entry->number, &action, &entry->former);
  is_guarding = true;
}

void signals_restore(void) {
  if (is_installed) EACH(entry, noted) sigaction(entry->number, &entry->former, NULL);
  if (is_guarding) EACH(entry, guarded) sigaction(entry->number, &entry->former, NULL);
  is_installed = is_guarding = false;
}

void signals_stop(void) {
  struct sigaction unhandled = {.sa_handler = SIG_DFL};
  struct sigaction handled;
  sigaction(SIGTSTP, &unhandled, &handled);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &handled, NULL);
}

int terminal_take_signals(void) {
  char bytes[64];
  while (read(descriptors[0], bytes, sizeof bytes) > 0) continue;
  return atomic_exchange(&pending, 0);
}

int terminal_signal_descriptor(void) { return descriptors[0]; }
