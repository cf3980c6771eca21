// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/tariffdraft.h"

#include "tariff/format.h"

#include <QUndoCommand>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A part of two trees in which all that differs between them lies.
struct Difference {
    QString pointer;
    const JsonNode *before;
    const JsonNode *after;
};

[[nodiscard]] bool sameKeys(const JsonNode &one, const JsonNode &other)
{
    return one.is(JsonNode::Type::Object) && other.is(JsonNode::Type::Object)
        && std::equal(one.members.begin(), one.members.end(), other.members.begin(), other.members.end(),
                      [](const auto &a, const auto &b) { return a.first == b.first; });
}

/// Narrows \a whole to the child that alone differs; false when there is no such child.
[[nodiscard]] bool narrow(Difference &whole)
{
    std::optional<Difference> only;
    const auto look = [&](const QString &step, const JsonNode &before, const JsonNode &after) {
        if (sameNode(before, after))
            return true;
        if (only)
            return false;
        only = Difference {pointerTo(whole.pointer, step), &before, &after};
        return true;
    };
    if (sameKeys(*whole.before, *whole.after)) {
        for (size_t i = 0; i < whole.before->members.size(); ++i) {
            const auto &[key, before] = whole.before->members[i];
            if (!look(key, before, whole.after->members[i].second))
                return false;
        }
    } else if (whole.before->is(JsonNode::Type::Array) && whole.after->is(JsonNode::Type::Array)
               && whole.before->items.size() == whole.after->items.size()) {
        for (size_t i = 0; i < whole.before->items.size(); ++i) {
            if (!look(QString::number(i), whole.before->items[i], whole.after->items[i]))
                return false;
        }
    }
    if (!only)
        return false;
    whole = *only;
    return true;
}

[[nodiscard]] Difference differenceOf(const JsonNode &before, const JsonNode &after)
{
    Difference difference {{}, &before, &after};
    while (narrow(difference)) { }
    return difference;
}

constexpr int draftStepId = 4711;

} // namespace

/// One edit: the smallest part that holds it, before and after.
class DraftStep : public QUndoCommand {
public:
    DraftStep(TariffDraft &draft, const Difference &difference, const QString &words, int session)
        : QUndoCommand(words)
        , m_draft(draft)
        , m_pointer(difference.pointer)
        , m_before(*difference.before)
        , m_after(*difference.after)
        , m_session(session)
    {
    }

    void undo() override { m_draft.set(m_pointer, m_before); }
    void redo() override { m_draft.set(m_pointer, m_after); }
    [[nodiscard]] int id() const override { return draftStepId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &later = static_cast<const DraftStep &>(*other);
        if (m_session == 0 || later.m_session != m_session || later.m_pointer != m_pointer)
            return false;
        m_after = later.m_after;
        setObsolete(sameNode(m_before, m_after));
        return true;
    }

private:
    TariffDraft &m_draft;
    QString m_pointer;
    JsonNode m_before;
    JsonNode m_after;
    int m_session;
};

TariffDraft::TariffDraft(QObject *parent)
    : QObject(parent)
    , m_root(objectNode())
{
}

Done TariffDraft::load(const QByteArray &json)
{
    m_root = TRY(readJson(json));
    m_steps.clear();
    m_tariff.reset();
    Q_EMIT changed({});
    return {};
}

const Result<Tariff> &TariffDraft::tariff() const
{
    if (!m_tariff)
        m_tariff = parseTariff(json());
    return *m_tariff;
}

void TariffDraft::put(const QString &pointer, const JsonNode &value, const QString &words, int session)
{
    JsonNode root = m_root;
    if (putNode(root, pointer, value))
        replace(root, words, session);
}

void TariffDraft::drop(const QString &pointer, const QString &words)
{
    JsonNode root = m_root;
    if (dropNode(root, pointer))
        replace(root, words);
}

void TariffDraft::insert(const QString &pointer, int index, const JsonNode &value, const QString &words)
{
    JsonNode root = m_root;
    if (insertNode(root, pointer, index, value))
        replace(root, words);
}

void TariffDraft::move(const QString &pointer, int from, int to, const QString &words)
{
    JsonNode root = m_root;
    JsonNode *array = nodeAt(root, pointer);
    const auto holds = [array](int index) { return index >= 0 && static_cast<size_t>(index) < array->items.size(); };
    if (array == nullptr || !holds(from) || !holds(to))
        return;
    const auto at = [array](int index) { return array->items.begin() + index; };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to) + 1);
    else
        std::rotate(at(to), at(from), at(from) + 1);
    replace(root, words);
}

void TariffDraft::replace(const JsonNode &root, const QString &words, int session)
{
    const Difference difference = differenceOf(m_root, root);
    if (sameNode(*difference.before, *difference.after))
        return;
    m_steps.push(new DraftStep(*this, difference, words, session));
}

void TariffDraft::set(const QString &pointer, const JsonNode &value)
{
    *nodeAt(m_root, pointer) = value;
    m_tariff.reset();
    Q_EMIT changed(pointer);
}

} // namespace parkdesk
