package griffie.desk.web;

/// One page: the template that shows it is named after it.
sealed interface Page permits OverviewPage, ViewPage, PaperPage, CheckPage, SearchPage, MessagePage {
    /// The name of its template.
    String template();
}
