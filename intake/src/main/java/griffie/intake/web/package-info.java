/// Reads saved web pages: the article without what the site puts around it. [griffie.intake.web.WebPage] is the door.
@NullMarked
package griffie.intake.web;

import org.jspecify.annotations.NullMarked;
