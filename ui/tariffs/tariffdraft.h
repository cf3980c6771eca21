// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/tariff.h"
#include "ui/tariffs/jsonedit.h"

#include <QObject>
#include <QUndoStack>

namespace parkdesk {

/// A tariff that is being written: the JSON tree of its format, so that it holds every rule of the format and also
/// what is not right yet. Each edit is one step that can be undone; edits of one place with the same \a session (a
/// field while it has the focus) are one step together.
class TariffDraft : public QObject {
    Q_OBJECT

public:
    explicit TariffDraft(QObject *parent = nullptr);

    /// Another tariff from \a json; forgets all steps. Errors: those of readJson().
    Done load(const QByteArray &json);
    [[nodiscard]] const JsonNode &root() const { return m_root; }
    /// Readable, in the order in which it was written.
    [[nodiscard]] QByteArray json() const { return writtenJson(m_root); }
    /// As parseTariff() reads it; kept until the next edit.
    [[nodiscard]] const Result<Tariff> &tariff() const;
    [[nodiscard]] QUndoStack &steps() { return m_steps; }

    /// Nothing happens when it is there already. \a words name the step ("Amount").
    void put(const QString &pointer, const JsonNode &value, const QString &words, int session = 0);
    void drop(const QString &pointer, const QString &words);
    void insert(const QString &pointer, int index, const JsonNode &value, const QString &words);
    /// Within one array.
    void move(const QString &pointer, int from, int to, const QString &words);
    /// The whole of it, for example from a sample.
    void replace(const JsonNode &root, const QString &words, int session = 0);

Q_SIGNALS:
    /// After each edit, undo and load; \a pointer is the smallest part that holds all that changed.
    void changed(const QString &pointer);

private:
    friend class DraftStep;
    void set(const QString &pointer, const JsonNode &value);

    JsonNode m_root;
    QUndoStack m_steps;
    mutable std::optional<Result<Tariff>> m_tariff;
};

} // namespace parkdesk
