// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/awarddraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inkaart::award {

using namespace Qt::StringLiterals;

QString draftKey(const base::DossierId& learner, const QString& achievement)
{
    return u"award-draft/"_s + learner.toString() + u'/' + achievement;
}

QByteArray encodeDraft(const AwardDraft& draft)
{
    if (draft.isEmpty())
        return {};
    QJsonObject proofs;
    for (const auto& [criterion, ids] : draft.proofs) {
        QJsonArray array;
        for (const base::RecordId& id : ids)
            array.append(id.toString());
        proofs.insert(criterion, array);
    }
    QStringList ticked(draft.ticked.begin(), draft.ticked.end());
    ticked.sort();
    const QJsonObject object{ { u"ticked"_s, QJsonArray::fromStringList(ticked) },
                              { u"proofs"_s, proofs },
                              { u"result"_s, draft.result },
                              { u"line"_s, draft.personalLine },
                              { u"why"_s, draft.why } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AwardDraft decodeDraft(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    AwardDraft draft;
    for (const QJsonValue& criterion : object.value("ticked"_L1).toArray())
        draft.ticked.insert(criterion.toString());
    const QJsonObject proofs = object.value("proofs"_L1).toObject();
    for (auto it = proofs.begin(); it != proofs.end(); ++it) {
        std::vector<base::RecordId>& ids = draft.proofs[it.key()];
        for (const QJsonValue& text : it.value().toArray()) {
            if (const auto id = base::RecordId::parse(text.toString()))
                ids.push_back(*id);
        }
    }
    draft.result = object.value("result"_L1).toString();
    draft.personalLine = object.value("line"_L1).toString();
    draft.why = object.value("why"_L1).toString();
    return draft;
}

} // namespace inkaart::award
