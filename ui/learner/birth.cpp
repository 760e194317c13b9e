// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/birth.h"

#include <QLocale>
#include <QRegularExpression>

namespace inkaart::learner {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldest = 120;

/// Digits of any script as 0-9.
QString plainDigits(const QString& text)
{
    QString plain = text.simplified();
    for (QChar& c : plain) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return plain;
}

bool isPossible(int year, QDate today)
{
    return year <= today.year() && year >= today.year() - oldest;
}

} // namespace

std::optional<Birth> readBirth(const QString& text, QDate today)
{
    const QString plain = plainDigits(text);
    if (plain.isEmpty())
        return Birth{};
    static const QRegularExpression yearOnly(u"^\\d{4}$"_s);
    static const QRegularExpression day(u"^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})$"_s);
    if (yearOnly.match(plain).hasMatch() && isPossible(plain.toInt(), today))
        return Birth{ plain.toInt(), {} };
    const QRegularExpressionMatch match = day.match(plain);
    const QDate date(match.captured(3).toInt(), match.captured(2).toInt(),
                     match.captured(1).toInt());
    if (match.hasMatch() && date.isValid() && date <= today && isPossible(date.year(), today))
        return Birth{ date.year(), date };
    return std::nullopt;
}

QString birthInField(const Birth& birth)
{
    if (birth.date.isValid())
        return birth.date.toString(u"d-M-yyyy"_s);
    return birth.year ? QString::number(*birth.year) : QString();
}

} // namespace inkaart::learner
