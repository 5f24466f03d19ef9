package griffie.registry.source;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Searches the official publications (SRU 2.0) window by window. Where to go on is the windows that are left.
///
/// @param date by which date: `date` for all there is, `modified` for what is new
record PublicationStage(String date, LocalDate from, LocalDate to) implements Stage {
    private static final int AT_ONCE = 500;
    private static final List<String> SERIES =
            List.of("Kamerstuk", "Handelingen", "Kamervragen (Aanhangsel)", "Kamervragen zonder antwoord");

    @Override
    public String name() {
        return "publications";
    }

    @Override
    public Page page(Courier courier, Addresses addresses, String from) throws IOException {
        var windows = from.isEmpty() ? begin() : parsed(from);
        var window = windows.removeFirst();
        var query = URLEncoder.encode(window.query(), StandardCharsets.UTF_8).replace("+", "%20");
        var address = URI.create(addresses.sru()
                + "?operation=searchRetrieve&version=2.0&httpAccept=application/xml&query=" + query + "&startRecord="
                + window.start() + "&maximumRecords=" + AT_ONCE);
        var answer = courier.fetch(address, bytes -> SearchAnswer.read(bytes, address, window.start()));
        if (answer.isWiderThan(SearchWindow.WIDEST)) {
            var halves = window.halves();
            if (halves.size() > 1) {
                windows.addAll(0, halves);
                return left(List.of(), windows);
            }
        }
        int next = window.start() + answer.seen();
        if (answer.seen() > 0 && next <= Math.min(answer.count(), SearchWindow.WIDEST)) {
            windows.addFirst(window.startingAt(next));
        }
        return left(answer.facts(), windows);
    }

    private List<SearchWindow> begin() {
        return SERIES.stream()
                .map(series -> SearchWindow.of(series, date, from, to))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<SearchWindow> parsed(String written) {
        return Stream.of(written.split(";", -1))
                .map(SearchWindow::parse)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Page left(List<Fact> facts, List<SearchWindow> windows) {
        String next = windows.stream().map(SearchWindow::toString).collect(Collectors.joining(";"));
        return new Page(facts, next, windows.isEmpty() ? Page.Rest.NONE : Page.Rest.MORE);
    }
}
