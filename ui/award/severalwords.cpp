// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one among several badges in a file.
#include "ui/award/badgecheck.h"

#include <QCoreApplication>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

QString placeInWords(const OneOfSeveral& one)
{
    const QString number = one.place.section(u' ', -1);
    switch (one.where) {
    case credential::FoundIn::PdfPage:
        //: Where a badge stands in a file
        return QCoreApplication::translate("CheckWords", "Page %1").arg(number);
    case credential::FoundIn::Picture:
        //: Where a badge stands in a picture: the QR code, counted from 1
        return QCoreApplication::translate("CheckWords", "Code %1").arg(number);
    case credential::FoundIn::BakedPng:
    case credential::FoundIn::BakedSvg:
        //: Where a badge stands in a picture: in the file itself, not to be seen
        return QCoreApplication::translate("CheckWords", "Inside the picture");
    default:
        return shownText(one.place);
    }
}

} // namespace

QString titleOf(const OneOfSeveral& one, int number)
{
    const QString name =
        one.name.isEmpty() ? QCoreApplication::translate("CheckWords", "Without a name") : one.name;
    //: One of several badges in a file: %1 is a number, %2 its name
    return QCoreApplication::translate("CheckWords", "%1. %2").arg(number).arg(name);
}

QString lineOf(const OneOfSeveral& one)
{
    QStringList parts{ placeInWords(one), one.why };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace inkaart::award
