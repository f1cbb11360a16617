import Canvas
import SelfCheckCore

/// What reaches the app: something at the terminal, or what became of an effect.
public enum Input: Hashable, Sendable {
  case event(Event, at: Moment)
  case reply(Reply)
}
