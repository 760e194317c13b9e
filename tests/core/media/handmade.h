// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// PDFs made by hand, whose every byte a test knows.
namespace handmade {

inline QByteArray stream(const QByteArray& dictionary, const QByteArray& data)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n"
        + data + "\nendstream";
}

/// Of \a objects, numbered from 1; the first is the catalog.
inline QByteArray pdf(const QList<QByteArray>& objects, const QByteArray& trailer = {})
{
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size "
        + count + " /Root 1 0 R " + trailer + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

/// As Flate wants it: without the length that Qt puts before it.
inline QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes, 9).sliced(4);
}

} // namespace handmade
