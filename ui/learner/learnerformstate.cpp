// SPDX-License-Identifier: GPL-3.0-or-later
// What the form remembers over a lock or another page while there is no dossier yet.
#include "ui/learner/consents.h"
#include "ui/learner/learnerform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inkaart::learner {

using namespace Qt::StringLiterals;

QByteArray LearnerForm::remember() const
{
    QJsonObject state;
    if (hasDossier()) {
        state["id"_L1] = m_id.toString();
        return QJsonDocument(state).toJson(QJsonDocument::Compact);
    }
    state["call"_L1] = m_learner.callName;
    state["full"_L1] = m_learner.fullName;
    state["script"_L1] = m_learner.nameInOwnScript;
    state["contact"_L1] = m_learner.contact;
    state["languages"_L1] = QJsonArray::fromStringList(m_learner.languages);
    state["address"_L1] = static_cast<int>(m_learner.address);
    if (m_learner.birthYear)
        state["year"_L1] = *m_learner.birthYear;
    state["date"_L1] = m_learner.birthDate.toString(Qt::ISODate);
    state["relation"_L1] = m_relation;
    QJsonObject answers;
    for (const auto& [purpose, yes] : m_answers)
        answers[QString::number(static_cast<int>(purpose))] = yes;
    state["answers"_L1] = answers;
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void LearnerForm::recall(const QByteArray& bytes)
{
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    if (const auto id = base::DossierId::parse(state["id"_L1].toString())) {
        adopt(*id);
        Q_EMIT changed();
        return;
    }
    m_learner.callName = state["call"_L1].toString();
    m_learner.fullName = state["full"_L1].toString();
    m_learner.nameInOwnScript = state["script"_L1].toString();
    m_learner.contact = state["contact"_L1].toString();
    m_learner.languages.clear();
    for (const QJsonValue& language : state["languages"_L1].toArray())
        m_learner.languages.append(language.toString());
    m_learner.address = static_cast<dossier::Address>(
        std::clamp(state["address"_L1].toInt(), 0, static_cast<int>(dossier::Address::They)));
    if (state.contains("year"_L1))
        m_learner.birthYear = state["year"_L1].toInt();
    m_learner.birthDate = QDate::fromString(state["date"_L1].toString(), Qt::ISODate);
    m_relation = state["relation"_L1].toString();
    const QJsonObject answers = state["answers"_L1].toObject();
    for (const dossier::Purpose purpose : purposes) {
        const QString key = QString::number(static_cast<int>(purpose));
        if (answers.contains(key))
            m_answers[purpose] = answers[key].toBool();
    }
    Q_EMIT changed();
}

} // namespace inkaart::learner
