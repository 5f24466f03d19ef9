/// Fetches what the official sources know, politely and only when asked, and makes a catalogue of it.
///
/// ```
/// var update = Update.in(folder, Addresses.OFFICIAL, Pace.POLITE, today, told);
/// update.run();                       // fetches what is not there yet
/// update.compile(compiled);           // replaces the catalogue at once and as a whole
/// OpenDataPages.read(pages)           // the same from pages that somebody else fetched
/// ```
/// Nothing else in Griffie speaks to the network.
@NullMarked
package griffie.registry.source;

import org.jspecify.annotations.NullMarked;
