extension Plan {
  /// What a round asks about before its questions: what is still open, and what is called done and
  /// was never looked at again.
  ///
  /// - Parameter day: on which the round was begun; what was told on it or later is not asked again.
  public func itemsToAskAbout(inRoundBegunOn day: CalendarDate) -> [PlanItem] {
    items.filter { item in
      guard let checkIn = item.checkIn else { return item.status != .dropped }
      return item.status.isOpen && checkIn.date < day
    }
  }
}
