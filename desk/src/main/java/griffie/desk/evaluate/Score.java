package griffie.desk.evaluate;

import java.util.List;

/// How well a file of cases was done.
record Score(List<Judged> cases) {
    Score {
        cases = List.copyOf(cases);
    }

    int rows() {
        return (int) cases.stream().filter(each -> !each.isExcused()).count();
    }

    int right() {
        return (int) cases.stream().filter(Judged::isRight).count();
    }

    double share() {
        return rows() == 0 ? 1 : (double) right() / rows();
    }

    double precision() {
        return ratio(cases.stream()
                .filter(each -> !each.isExcused())
                .mapToInt(each -> each.found().size())
                .sum());
    }

    double recall() {
        return ratio(cases.stream()
                .filter(each -> !each.isExcused())
                .mapToInt(each -> each.expected().size())
                .sum());
    }

    private double ratio(int of) {
        int hits = cases.stream()
                .filter(each -> !each.isExcused())
                .mapToInt(Judged::hits)
                .sum();
        return of == 0 ? 1 : (double) hits / of;
    }
}
