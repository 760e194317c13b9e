// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace inkaart::print {

/// Colours of paper: text is ink, never grey enough to vanish on a copier.
namespace colour {
constexpr QColor ink{ 0x1C, 0x29, 0x30 };
constexpr QColor ink2{ 0x4E, 0x5A, 0x60 };
constexpr QColor rule{ 0xC9, 0xC4, 0xBC };
constexpr QColor lineStrong{ 0x85, 0x7C, 0x72 };
constexpr QColor paper{ 0xF6, 0xF3, 0xEE };
} // namespace colour

/// How a text is set, in units of 1/96 inch.
struct Style {
    double size = 15; ///< of the letters
    double line = 23; ///< from line to line; shrinks along with the letters
    bool bold = false;
    QColor colour = colour::ink;
    Qt::Alignment align = Qt::AlignLeft; ///< absolute: right is right, also for Arabic
    int lines = 99; ///< more lines than this only when shrinking did not help
    double smallest = 13; ///< 10 pt: nothing on paper is smaller

    Style bolder() const;
    Style aligned(Qt::Alignment alignment) const;
    Style limitedTo(int count) const;
};

/// A part of a text in one weight.
struct Run {
    QString text;
    bool bold = false;
};
using Runs = QList<Run>;

/// A text laid out: its lines lie below (0, 0).
struct Block {
    std::shared_ptr<QTextLayout> layout;
    QSizeF size; ///< of the ink's lines, not of the room it was given
    double firstBaseline = 0;
    int lines = 0;
    bool isWhole = true; ///< false: cut off with an ellipsis
};

/// \a text as it may stand on paper: one line, no control characters, no embeddings or overrides
/// that would turn round what stands beside it, no towers of combining marks, no half characters.
QString clean(QStringView text);

/// A name as it stands within a sentence: a long one is cut at a word, with an ellipsis. It stands
/// whole elsewhere on the page.
QString inSentence(const QString& name, qsizetype longest = 60);

/// Whether \a text is set in a script that needs more room above and below (Arabic and kin).
bool isTall(QStringView text);

/// Fonts and laid-out blocks of one document; stays on the thread that made it.
class Typesetter {
public:
    Typesetter();

    /// \a runs within \a room: first as \a style says, then smaller, then on more lines, then
    /// smaller down to the smallest, and only then cut off with an ellipsis.
    Block fit(const Runs& runs, const Style& style, const QSizeF& room);
    Block fit(const QString& text, const Style& style, const QSizeF& room);
    /// How wide \a text is on one line.
    double width(const QString& text, const Style& style);

private:
    struct Attempt;
    const QFont& font(double size, bool bold, bool tall, bool spaced);
    QList<QTextLayout::FormatRange> formatsOf(const Runs& runs, const Style& style, double size,
                                              bool tall);
    Block lay(const Runs& runs, const Style& style, double factor, double width, bool breakWords);
    Block search(const Runs& runs, const Style& style, const QSizeF& room);
    Block cut(const Runs& runs, const Style& style, double factor, const QSizeF& room);

    QHash<int, QFont> m_fonts;
    QHash<QString, Block> m_blocks;
};

} // namespace inkaart::print
