// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lots/plandraft.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QTableView;

namespace parkdesk {

class KeyButton;
class TextRows;

/// Levels and zones of the draft, and what of the plan is shown. Choosing a zone chooses its spots on this level.
class PlanSides : public QWidget {
    Q_OBJECT

public:
    explicit PlanSides(PlanDraft &draft, QWidget *parent = nullptr);

Q_SIGNALS:
    void gridToggled(bool shown);
    void pictureToggled(bool shown);

private:
    QWidget *levelPart();
    QWidget *zonePart();
    QWidget *showPart();
    void show();
    void addLevel();
    void renameLevel();
    void removeLevel();
    void addZone();
    void renameZone();
    void removeZone();
    void choosePicture();
    void setPicture(const QString &name, const QByteArray &image);
    void scalePicture(int metres);
    [[nodiscard]] ZoneId chosenZone() const;

    PlanDraft &m_draft;
    TextRows *m_levelRows;
    TextRows *m_zoneRows;
    QTableView *m_levels;
    QTableView *m_zones;
    QLineEdit *m_levelName;
    QLineEdit *m_zoneName;
    QCheckBox *m_grid;
    QCheckBox *m_picture;
    QSpinBox *m_scale;
    bool m_showing = false;
};

} // namespace parkdesk
