// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/movetargets.h"
#include "ui/desk/staypanel.h"
#include "ui/shared/rowmodel.h"
#include "ui/shared/tablelook.h"

class QListView;

namespace parkdesk {

/// A spot that a vehicle could go to.
class MoveTargetModel : public RowModel<MoveTargets::Target, QString> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    [[nodiscard]] QString keyOf(const MoveTargets::Target &row) const override { return row.label; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

/// The label among \a labels that somebody means by \a text: written so, or without its signs ("a03" is A-03); several
/// with blanks between are read one by one. \a text itself when it is none.
[[nodiscard]] QString labelMeant(const QString &text, const QStringList &labels);

/// Another spot: three characters and Enter, or one of the free ones below, which typing narrows.
class MovePanel : public StayPanel {
    Q_OBJECT

public:
    MovePanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;

protected:
    void act() override;
    [[nodiscard]] FieldRow *rowOf(Field field) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const Result<MoveTargets::Answer> &answer);
    void narrow();
    void moveMark(int step);
    void moveTo(const QString &label);
    [[nodiscard]] QString target() const;

    QLineEdit *m_spot;
    QLineEdit *m_reason;
    FieldRow *m_spotRow;
    FieldRow *m_reasonRow;
    MoveTargetModel *m_model;
    QListView *m_list;
    std::optional<MoveTargets::Answer> m_known;
    bool m_enterWaits = false; ///< until it is known which spots there are
};

} // namespace parkdesk
