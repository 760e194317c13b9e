// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace inkaart::theme {

namespace {

/// The value for one name between two @: "44px" is a scaled size, anything else a token.
QString valueOf(QStringView name, Scheme scheme, double factor)
{
    if (name.endsWith("px"_L1)) {
        bool isNumber = false;
        const int pixels = name.chopped(2).toInt(&isNumber);
        if (isNumber)
            return QString::number(std::lround(pixels * factor)) + "px"_L1;
    }
    if (name == "scheme"_L1)
        return scheme == Scheme::Dark ? u"dark"_s : u"light"_s;
    for (int i = 0; i < static_cast<int>(Token::Count); ++i) {
        if (tokenName(static_cast<Token>(i)) == name)
            return colour(scheme, static_cast<Token>(i)).name();
    }
    return {};
}

} // namespace

QString filledTemplate(const QString& text, Scheme scheme, double factor)
{
    QString filled;
    filled.reserve(text.size());
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', done)) {
        const qsizetype end = text.indexOf(u'@', at + 1);
        if (end < 0)
            break;
        const QString value =
            valueOf(QStringView(text).sliced(at + 1, end - at - 1), scheme, factor);
        filled += QStringView(text).sliced(done, at - done);
        filled += value.isEmpty() ? text.sliced(at, end - at + 1) : value;
        done = end + 1;
    }
    return filled + text.sliced(done);
}

QString styleSheet(Scheme scheme, double factor)
{
    QFile file(u":/inkaart/theme/inkaart.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return filledTemplate(QString::fromUtf8(file.readAll()), scheme, factor);
}

} // namespace inkaart::theme
