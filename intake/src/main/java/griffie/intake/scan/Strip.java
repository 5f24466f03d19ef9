package griffie.intake.scan;

import griffie.intake.scan.Raised.Dots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Raised digits of several pages, enlarged and set side by side, so that Tesseract reads them as common digits.
final class Strip {
    private static final int CELL = 120; // dots
    private static final int HEIGHT = 32; // of a digit, as Tesseract likes it
    private static final int ROW = 96;
    private static final int PER_ROW = 16;
    private static final int BORDER = 3;
    private static final int MARGIN = 40;
    private static final Hocr.Letter NOTHING = new Hocr.Letter("", new Dots(0, 0, 0, 0), -1);

    private final List<Picture> pictures = new ArrayList<>();
    private final List<Dots> boxes = new ArrayList<>();

    void add(Picture picture, Dots box) {
        pictures.add(picture.part(box, BORDER));
        boxes.add(new Dots(BORDER, BORDER, BORDER + box.width(), BORDER + box.height()));
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    Picture picture() {
        int rows = (boxes.size() + PER_ROW - 1) / PER_ROW;
        int width = 2 * MARGIN + Math.min(PER_ROW, boxes.size()) * CELL;
        int height = 2 * MARGIN + rows * ROW;
        var shades = new byte[width * height];
        Arrays.fill(shades, (byte) 255);
        for (int i = 0; i < boxes.size(); i++) draw(i, shades, width);
        return new Picture(width, height, shades, 300);
    }

    private void draw(int index, byte[] shades, int width) {
        var box = boxes.get(index);
        var picture = pictures.get(index);
        double scale = (double) HEIGHT / box.height();
        int left = MARGIN + index % PER_ROW * CELL + (int) Math.max(4, (CELL - box.width() * scale) / 2);
        int top = MARGIN + index / PER_ROW * ROW + (ROW - HEIGHT) / 2;
        int border = (int) Math.round(scale);
        for (int y = -border; y < HEIGHT + border; y++) {
            for (int x = -border; x < Math.min(CELL - 8, box.width() * scale + border); x++) {
                double shade =
                        between(picture, box.left() + (x + 0.5) / scale - 0.5, box.top() + (y + 0.5) / scale - 0.5);
                shades[(top + y) * width + left + x] = (byte) Math.round(shade);
            }
        }
    }

    private static double between(Picture picture, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double low = y - top;
        double above = picture.shade(left, top) * (1 - right) + picture.shade(left + 1, top) * right;
        double below = picture.shade(left, top + 1) * (1 - right) + picture.shade(left + 1, top + 1) * right;
        return above * (1 - low) + below * low;
    }

    /// What was read of each digit; empty where nothing was.
    List<String> digits(String hocr) {
        var surest = new ArrayList<>(Collections.nCopies(boxes.size(), NOTHING));
        for (var letter : Hocr.letters(hocr)) {
            int column = (letter.box().left() + letter.box().right() - 2 * MARGIN) / 2 / CELL;
            int row = (letter.box().top() + letter.box().bottom() - 2 * MARGIN) / 2 / ROW;
            int index = row * PER_ROW + column;
            if (column < 0 || column >= PER_ROW || row < 0 || index >= surest.size()) continue;
            if (surest.get(index).sure() < letter.sure()) surest.set(index, letter);
        }
        return surest.stream().map(Hocr.Letter::text).toList();
    }
}
