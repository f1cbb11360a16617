import CDisturbance
import Glibc
import Records
import SelfCheckCore

// Saves what a person would, and says on standard output when that is done.
//
//     Saver draft|round|plan|output|replacement FOLDER WORD
//
// saves once, made up of the word; the calls between two of `getppid`, which nothing else makes, are
// those of the save.
//
//     Saver rounds FOLDER NAME FIRST LAST
//
// saves so many rounds and drafts, and takes the lock for each anew.
let arguments = CommandLine.arguments
do throws(StorageError) {
  if arguments[1] == "rounds", let first = Int(arguments[4]), let last = Int(arguments[5]) {
    try ManyRounds(folder: arguments[2], name: arguments[3]).save(first...last)
  } else {
    _ = getppid()
    defer { _ = getppid() }
    try SingleSave(folder: arguments[2], word: arguments[3]).save(arguments[1])
  }
} catch {
  say(error.message.en)
  exit(1)
}
say("saved")
