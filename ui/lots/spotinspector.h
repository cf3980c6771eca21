// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lots/plandraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace parkdesk {

class FieldRow;
class TextLabel;

/// The chosen spots as fields: labels, zone, measures, who may stand there. Each change is a step of the draft.
class SpotInspector : public QWidget {
    Q_OBJECT

public:
    explicit SpotInspector(PlanDraft &draft, QWidget *parent = nullptr);

    /// The codes of all vehicle types.
    void setTypes(const QStringList &types);
    [[nodiscard]] QStringList types() const { return m_types; }
    void focusLabels();

private:
    QWidget *measures();
    void show();
    void applyLabels();
    void applyZone();
    void applyBox();
    void applyTypes();
    void applyFeatures();
    void applyPlaces();
    [[nodiscard]] QSpinBox *newMetric(const QString &name, const QString &words, int least, int most,
                                      const QString &unit);

    PlanDraft &m_draft;
    TextLabel *m_title;
    QLineEdit *m_labels;
    FieldRow *m_labelRow;
    QComboBox *m_zone;
    QSpinBox *m_places;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_turn;
    QSpinBox *m_x;
    QSpinBox *m_y;
    QStringList m_types;
    QWidget *m_typeBox;
    QList<QCheckBox *> m_typeChecks;
    QList<QCheckBox *> m_features;
    QWidget *m_fields;
    bool m_showing = false;
};

} // namespace parkdesk
