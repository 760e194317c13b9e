// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/records.h"

/// Everything there is to see of a value, fields or merged records, as lines of text.
namespace inkaart::dossier {

inline QString dump(const base::cbor::Value& value)
{
    QStringList parts;
    if (value.isText())
        return QStringLiteral("\"%1\"").arg(value.toText());
    if (value.isBytes())
        return QStringLiteral("h'%1'").arg(QString::fromLatin1(value.toBytes().toHex()));
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isInteger())
        return QString::number(value.toInteger());
    for (const base::cbor::Value& element : value.array())
        parts += dump(element);
    if (value.isArray())
        return QStringLiteral("[%1]").arg(parts.join(QStringLiteral(", ")));
    for (const auto& [key, member] : value.map()) {
        const QString* text = std::get_if<QString>(&key.value);
        parts += (text ? *text : QString::number(std::get<quint64>(key.value)))
            + QStringLiteral(": ") + dump(member);
    }
    if (value.isMap())
        return QStringLiteral("{%1}").arg(parts.join(QStringLiteral(", ")));
    return QStringLiteral("null");
}

inline QString dump(const Fields& fields)
{
    QString text;
    for (const auto& [field, value] : fields)
        text += QStringLiteral("%1 = %2\n").arg(field, dump(value));
    return text;
}

inline QString dump(const Heads& heads)
{
    QString text;
    for (const auto& [field, ids] : heads) {
        text += QStringLiteral("  on %1:").arg(field);
        for (const base::ChangeId& id : ids)
            text += u' ' + id.toString();
        text += u'\n';
    }
    return text;
}

inline QString dump(const Record& record)
{
    QString text =
        QStringLiteral("%1 %2 %3 %4 %5\n")
            .arg(record.kind, record.id.toString(), record.author.toString(),
                 record.deletion.toString(), record.isDeleted ? QStringLiteral("gone") : QString());
    for (const auto& [field, value] : record.fields)
        text +=
            QStringLiteral("  %1 = %2 %3\n").arg(field, dump(value.value), value.change.toString());
    for (const Conflict& conflict : record.conflicts) {
        text += QStringLiteral("  ! %1:").arg(conflict.field);
        for (const FieldValue& value : conflict.values)
            text += QStringLiteral(" %1 %2").arg(dump(value.value), value.change.toString());
        text += u'\n';
    }
    text += QStringLiteral("  %1.%2 %3.%4\n")
                .arg(record.created.ms)
                .arg(record.created.counter)
                .arg(record.changed.ms)
                .arg(record.changed.counter);
    return text + dump(record.heads);
}

} // namespace inkaart::dossier
