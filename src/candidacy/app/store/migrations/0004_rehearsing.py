"""The tables of mock interviews, their takes, and earlier versions of stories."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0003_odds"),
    ]

    operations = [
        migrations.CreateModel(
            name="Rehearsal",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("style", models.CharField(max_length=20)),
                ("pressure", models.BooleanField(default=False)),
                ("steps", models.JSONField(blank=True, default=list)),
                ("asked", models.JSONField(blank=True, default=list)),
                ("left", models.DateTimeField(blank=True, null=True)),
                (
                    "candidacy",
                    models.ForeignKey(
                        blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, to="store.candidacy"
                    ),
                ),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StoryVersion",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("told", models.JSONField(default=dict)),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
                ("story", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.story")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Practice",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("keep_days", models.PositiveIntegerField(blank=True, default=30, null=True)),
                ("delivery", models.BooleanField(default=False)),
                ("hear", models.BooleanField(default=True)),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("seeker",), name="one_practice_a_seeker")],
            },
        ),
        migrations.CreateModel(
            name="Take",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("place", models.PositiveIntegerField()),
                ("question", models.TextField(max_length=20000)),
                ("state", models.CharField(max_length=20)),
                ("media", models.CharField(blank=True, max_length=100)),
                ("sha256", models.CharField(blank=True, max_length=64)),
                ("size", models.PositiveBigIntegerField(default=0)),
                ("cut", models.BooleanField(default=False)),
                ("sound", models.JSONField(blank=True, null=True)),
                ("peaks", models.JSONField(blank=True, default=list)),
                ("words", models.JSONField(blank=True, default=list)),
                ("origin", models.CharField(blank=True, max_length=20)),
                ("doubt", models.TextField(blank=True, max_length=20000)),
                ("fault", models.CharField(blank=True, max_length=300)),
                ("sound_gone", models.DateTimeField(blank=True, null=True)),
                ("rehearsal", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.rehearsal")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "indexes": [models.Index(fields=["state"], name="takes_by_state")],
            },
        ),
    ]
