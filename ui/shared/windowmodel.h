// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QList>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace parkdesk {

/// Rows that stand under one title: a day.
struct WindowSection {
    qint64 key = 0; ///< unique; its ids are asked for by it
    QString title;
    int rows = 0;
    QList<qint64> ids; ///< of its rows in order; empty: to be asked for when they are wanted

    friend bool operator==(const WindowSection &, const WindowSection &) = default;
};

/// A list of any length under titles, of which only what is looked at is in memory: the number of rows of each section
/// is known, ids and rows are asked for when they come into sight and forgotten when others did. A row that is not
/// there yet is empty. Memory does not grow with the list nor with scrolling.
class WindowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// True for the title of a section.
    static constexpr int headRole = Qt::UserRole + 2;
    /// Rows and ids that are kept.
    static constexpr int mostRows = 2048;
    static constexpr int mostIds = 200'000;

    explicit WindowModel(QObject *parent = nullptr);

    /// Another list.
    void setSections(const QList<WindowSection> &sections);
    /// The same list after a change: rows stay, and the ids of sections that have as many rows as before.
    void updateSections(const QList<WindowSection> &sections);
    /// The list goes on. A first section with the key of the last one continues it (with its ids).
    void appendSections(const QList<WindowSection> &sections);
    /// The beginning of the list is another now: \a sections instead of those down to the last key among them.
    void replaceBeginning(const QList<WindowSection> &sections);
    void takeIds(qint64 section, const QList<qint64> &ids);
    /// What was read counts no more, the list is the same.
    void forgetRows();

    [[nodiscard]] const QList<WindowSection> &sections() const { return m_sections; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool isHead(int row) const;
    /// The row of the title above \a row, itself if it is one; -1 in an empty list.
    [[nodiscard]] int headOf(int row) const;
    /// Where a section begins; -1 for none of that key.
    [[nodiscard]] int rowOfSection(qint64 key) const;
    /// 0 where it is not known yet. Asks for it.
    [[nodiscard]] qint64 idAt(int row) const;
    /// Among what is known.
    [[nodiscard]] std::optional<int> rowOfId(qint64 id) const;

Q_SIGNALS:
    void idsWanted(qint64 section) const;
    void rowsWanted(const QList<qint64> &ids) const;

protected:
    /// What a cell says; the row is there or is not.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    [[nodiscard]] virtual bool hasRow(qint64 id) const = 0;
    virtual void dropRows() = 0;
    /// Asks for the rows around \a row.
    void want(int row) const;
    void rowsArrived(const QList<qint64> &ids);

private:
    void count();
    [[nodiscard]] int sectionOf(int row) const;
    [[nodiscard]] const QList<qint64> *idsOf(int section) const;
    void askNow() const;

    QList<WindowSection> m_sections;
    std::vector<int> m_begins; ///< the row of each title, and the number of rows
    mutable QCache<qint64, QList<qint64>> m_ids;
    mutable QSet<qint64> m_wantedSections;
    mutable QSet<qint64> m_askedSections;
    mutable QList<qint64> m_wantedRows;
    mutable QSet<qint64> m_askedRows;
    mutable QTimer m_ask;
};

/// With rows of one kind, known by an id.
template <typename Row>
class RowWindow : public WindowModel {
public:
    using WindowModel::WindowModel;

    void takeRows(const QList<Row> &rows)
    {
        QList<qint64> ids;
        for (const Row &row : rows) {
            ids.append(idOf(row));
            m_rows.insert(ids.last(), new Row(row));
        }
        rowsArrived(ids);
    }
    /// Null for a title and for what is not there yet, which is asked for then.
    [[nodiscard]] const Row *rowAt(int row) const
    {
        const qint64 id = idAt(row);
        if (id == 0)
            return nullptr;
        const Row *found = m_rows.object(id);
        if (found == nullptr)
            want(row);
        return found;
    }

protected:
    [[nodiscard]] virtual qint64 idOf(const Row &row) const = 0;
    [[nodiscard]] bool hasRow(qint64 id) const override { return m_rows.contains(id); }
    void dropRows() override { m_rows.clear(); }

private:
    QCache<qint64, Row> m_rows {mostRows};
};

} // namespace parkdesk
