"""The table of the latest changes, so that they can be taken back."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Change",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("number", models.PositiveBigIntegerField()),
                ("event", models.PositiveBigIntegerField()),
                ("command", models.CharField(max_length=200)),
                ("wish", models.CharField(max_length=60)),
                ("name", models.CharField(blank=True, max_length=300)),
                ("states", models.JSONField()),
                ("at", models.DateTimeField()),
                ("taken_back", models.DateTimeField(null=True)),
                (
                    "candidacy",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to="store.candidacy"),
                ),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("seeker", "number"), name="one_change_a_number")],
            },
        ),
        migrations.AlterField(
            model_name="story",
            name="competencies",
            field=models.JSONField(blank=True, default=list),
        ),
    ]
