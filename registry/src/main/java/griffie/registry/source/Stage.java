package griffie.registry.source;

import java.io.IOException;

/// A part of an update that goes page by page. Where it goes on is a line of text, empty at the beginning.
sealed interface Stage permits OpenDataStage, DossierStage, FeedPosition, FeedStage, PublicationStage {
    /// By what the journal knows it.
    String name();

    Page page(Courier courier, Addresses addresses, String from) throws IOException;
}
