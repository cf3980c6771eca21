// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/listcells.h"
#include "ui/tariffs/unitdeed.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace parkdesk {

class ChoiceField;
class ValueField;

/// Which rule a row shows.
struct RulePlan {
    UnitKind kind = UnitKind::Window;
    QString pointer;
    QString caption; ///< beside the sentence; empty for a numbered rule
    int number = 0; ///< of a rule by time, from 1; 0 has none
    bool movable = false;

    friend bool operator==(const RulePlan &, const RulePlan &) = default;
};

/// What all rows of a page share.
struct RuleDesk {
    TariffDraft &draft;
    ValueContext context;
    std::optional<JsonNode> published; ///< what the draft is compared with
    QStringList vehicles; ///< types that the office knows
    bool readOnly = false;
    bool withNames = false; ///< the short names of rules are shown
    int session = 0; ///< counts how often a field got the focus
};

/// A rule as a sentence with its values in fields; the words flow around them. Each value is typed and takes effect at
/// once; Delete with Ctrl takes away the clause of the field.
class RuleRow : public QWidget {
    Q_OBJECT

public:
    RuleRow(RuleDesk &desk, const RulePlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] const RulePlan &plan() const { return m_plan; }
    void setPlan(const RulePlan &plan);
    /// Shows what the draft says now; fields that stay keep focus and cursor.
    void refresh();
    /// The field of \a pointer, or the first inside it; null when there is none.
    [[nodiscard]] QWidget *fieldOf(const QString &pointer) const;
    [[nodiscard]] QWidget *firstField() const;
    void openMenu();
    /// Something is wrong or to look at in this rule.
    void setFlag(bool flagged);
    /// A tag at the far end of the row; none when it has no text.
    void setOutcome(const TagCell &outcome);
    /// Its fields come after \a before in the order of Tab; what the next row comes after.
    QWidget *chainAfter(QWidget *before);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusMoved(const QString &pointer);
    /// After a deed of the menu: where to go on.
    void wentTo(const QString &pointer);
    /// One place up (-1) or down (1) among its kind.
    void moveAsked(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Item {
        RulePart part;
        QWidget *widget = nullptr; ///< of a field
        QString old; ///< the published value, struck through
        QRect place; ///< of the field, before mirroring
        QList<std::pair<QRect, QString>> words; ///< of the words, one by one
    };
    void rebuild(RuleText text);
    [[nodiscard]] QWidget *newField(const RuleField &field);
    [[nodiscard]] QWidget *newChoice(const RuleField &field);
    void fillChoices(QWidget *widget, const RuleField &field) const;
    void showValue(Item &item);
    void typed(ValueField *edit, const QString &text);
    void chosen(ChoiceField *choice, int index);
    /// The field names a table, a rule or a type of vehicle: \a value as in its list.
    void name(const RuleField &field, const QString &value);
    [[nodiscard]] Item *itemOf(const QWidget *widget);
    [[nodiscard]] QString oldValue(const RuleField &field) const;
    /// Gives \a items their places in a row of that width; its height.
    int flow(std::vector<Item> &items, int width) const;
    void arrange();
    void fillMenu(QMenu *menu);
    void addDeeds(QMenu *menu, const RuleUnit &unit);
    void removeAt(const QString &pointer);
    [[nodiscard]] int leadWidth() const;

    RuleDesk &m_desk;
    RulePlan m_plan;
    RuleText m_text;
    std::vector<Item> m_items;
    QToolButton *m_more;
    QString m_typing; ///< pointer of the field whose text is being taken
    bool m_flagged = false;
    TagCell m_outcome;
    bool m_showing = false;
};

/// The rule of \a published that stands where \a pointer does in \a root: by its id where it has one, else by its
/// place. Empty when there is none.
[[nodiscard]] QString counterpart(const JsonNode &root, const JsonNode &published, const QString &pointer);

} // namespace parkdesk
