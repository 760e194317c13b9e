// SPDX-License-Identifier: GPL-3.0-or-later
// What the form remembers over a lock or another page while there is no dossier yet.
#include "ui/learner/learnerform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inkaart::learner {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const dossier::Learner& learner)
{
    QJsonObject state;
    state["call"_L1] = learner.callName;
    state["full"_L1] = learner.fullName;
    state["script"_L1] = learner.nameInOwnScript;
    state["contact"_L1] = learner.contact;
    state["languages"_L1] = QJsonArray::fromStringList(learner.languages);
    state["address"_L1] = static_cast<int>(learner.address);
    if (learner.birthYear)
        state["year"_L1] = *learner.birthYear;
    state["date"_L1] = learner.birthDate.toString(Qt::ISODate);
    return state;
}

void fromJson(const QJsonObject& state, dossier::Learner& learner)
{
    learner.callName = state["call"_L1].toString();
    learner.fullName = state["full"_L1].toString();
    learner.nameInOwnScript = state["script"_L1].toString();
    learner.contact = state["contact"_L1].toString();
    learner.languages.clear();
    for (const QJsonValue& language : state["languages"_L1].toArray())
        learner.languages.append(language.toString());
    learner.address = static_cast<dossier::Address>(
        std::clamp(state["address"_L1].toInt(), 0, static_cast<int>(dossier::Address::They)));
    learner.birthYear.reset();
    if (state.contains("year"_L1))
        learner.birthYear = state["year"_L1].toInt();
    learner.birthDate = QDate::fromString(state["date"_L1].toString(), Qt::ISODate);
}

QJsonObject toJson(const Answers& answers)
{
    QJsonObject object;
    for (const auto& [purpose, yes] : answers)
        object[QString::number(static_cast<int>(purpose))] = yes;
    return object;
}

Answers answersIn(const QJsonObject& object)
{
    Answers answers;
    for (const dossier::Purpose purpose : purposes) {
        const QString key = QString::number(static_cast<int>(purpose));
        if (object.contains(key))
            answers[purpose] = object[key].toBool();
    }
    return answers;
}

} // namespace

QByteArray LearnerForm::remember() const
{
    QJsonObject state;
    if (hasDossier()) {
        if (m_unkept)
            state = toJson(*m_unkept);
        state["id"_L1] = m_id.toString();
        return QJsonDocument(state).toJson(QJsonDocument::Compact);
    }
    state = toJson(m_learner);
    state["relation"_L1] = m_relation;
    state["answers"_L1] = toJson(m_answers);
    state["representatives"_L1] = toJson(m_representatives);
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void LearnerForm::recall(const QByteArray& bytes)
{
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    if (const auto id = base::DossierId::parse(state["id"_L1].toString())) {
        adopt(*id);
        if (state.contains("call"_L1)) {
            m_unkept = m_learner;
            fromJson(state, *m_unkept);
        }
        Q_EMIT changed();
        return;
    }
    fromJson(state, m_learner);
    m_relation = state["relation"_L1].toString();
    m_answers = answersIn(state["answers"_L1].toObject());
    m_representatives = answersIn(state["representatives"_L1].toObject());
    Q_EMIT changed();
}

} // namespace inkaart::learner
