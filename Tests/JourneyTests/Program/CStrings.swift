import Glibc

/// Strings as C passes them to a program: an array of pointers that ends with a null pointer.
final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}
