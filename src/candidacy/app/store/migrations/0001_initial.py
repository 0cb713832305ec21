"""The tables as they begin, and the triggers that keep the events."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

from candidacy.app.store.guard import put_up


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("name", models.CharField(max_length=300)),
                ("kind", models.CharField(max_length=20)),
                ("sha256", models.CharField(max_length=64)),
                ("size", models.PositiveBigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="Employer",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("name", models.CharField(max_length=300)),
            ],
        ),
        migrations.CreateModel(
            name="Seeker",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("name", models.CharField(blank=True, max_length=300)),
                ("sample", models.BooleanField(default=False)),
                ("made", models.DateTimeField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Candidacy",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("number", models.PositiveIntegerField()),
                ("title", models.CharField(max_length=300)),
                ("place", models.CharField(blank=True, max_length=300)),
                ("link", models.CharField(blank=True, max_length=2000)),
                ("note", models.TextField(blank=True, max_length=20000)),
                ("applicants", models.PositiveIntegerField(blank=True, null=True)),
                ("interviewed", models.PositiveIntegerField(blank=True, null=True)),
                ("employer", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.employer")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
        ),
        migrations.CreateModel(
            name="Posting",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("title", models.CharField(blank=True, max_length=300)),
                ("employer", models.CharField(blank=True, max_length=300)),
                ("candidacy", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.candidacy")),
                ("document", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.document")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PlanItem",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("text", models.TextField(max_length=20000)),
                ("day", models.DateField(blank=True, null=True)),
                ("minutes", models.PositiveIntegerField(blank=True, null=True)),
                ("done", models.DateField(blank=True, null=True)),
                ("candidacy", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.candidacy")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("name", models.CharField(max_length=300)),
                ("role", models.CharField(max_length=20)),
                ("mail", models.CharField(blank=True, max_length=320)),
                ("phone", models.CharField(blank=True, max_length=60)),
                ("notes", models.TextField(blank=True, max_length=20000)),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="employer",
            name="seeker",
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker"),
        ),
        migrations.CreateModel(
            name="DossierFact",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("topic", models.CharField(blank=True, max_length=300)),
                ("text", models.TextField(max_length=20000)),
                ("source", models.CharField(max_length=2000)),
                ("seen", models.DateField()),
                ("employer", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.employer")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="document",
            name="seeker",
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker"),
        ),
        migrations.CreateModel(
            name="Command",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=200)),
                ("wish", models.CharField(max_length=60)),
                ("asked", models.CharField(max_length=64)),
                ("answer", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
        ),
        migrations.CreateModel(
            name="Attachment",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("candidacy", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.candidacy")),
                ("document", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.document")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
        ),
        migrations.CreateModel(
            name="Ask",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("text", models.TextField(max_length=20000)),
                ("group", models.CharField(blank=True, max_length=30)),
                ("overrule", models.TextField(blank=True, max_length=20000)),
                ("answer", models.TextField(blank=True, max_length=20000)),
                ("candidacy", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.candidacy")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Story",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("title", models.CharField(max_length=300)),
                ("situation", models.TextField(blank=True, max_length=20000)),
                ("task", models.TextField(blank=True, max_length=20000)),
                ("action", models.TextField(blank=True, max_length=20000)),
                ("result", models.TextField(blank=True, max_length=20000)),
                ("learned", models.TextField(blank=True, max_length=20000)),
                ("competencies", models.JSONField(default=list)),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="QuestionNote",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("question", models.TextField(max_length=20000)),
                ("note", models.TextField(blank=True, max_length=20000)),
                ("candidacy", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.candidacy")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
                (
                    "story",
                    models.ForeignKey(
                        blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, to="store.story"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Reading",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("version", models.CharField(max_length=40)),
                ("answer", models.TextField()),
                ("document", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.document")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("document", "version"), name="one_reading_a_version")],
            },
        ),
        migrations.CreateModel(
            name="Involvement",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made", models.DateTimeField()),
                ("asked", models.DateField(blank=True, null=True)),
                ("agreed", models.DateField(blank=True, null=True)),
                ("briefed", models.DateField(blank=True, null=True)),
                ("contacted", models.DateField(blank=True, null=True)),
                ("outcome", models.TextField(blank=True, max_length=20000)),
                ("candidacy", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.candidacy")),
                ("person", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.person")),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("person", "candidacy"), name="one_part_a_person")],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("seq", models.PositiveBigIntegerField()),
                ("recorded", models.DateTimeField()),
                ("what", models.CharField(blank=True, max_length=40)),
                ("body", models.TextField(blank=True)),
                ("command", models.CharField(max_length=200)),
                ("prev", models.CharField(max_length=64)),
                ("hash", models.CharField(max_length=64)),
                (
                    "candidacy",
                    models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to="store.candidacy"),
                ),
                ("seeker", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.seeker")),
            ],
            options={
                "ordering": ["seeker", "seq"],
                "indexes": [models.Index(fields=["candidacy", "seq"], name="events_of_a_candidacy")],
                "constraints": [models.UniqueConstraint(fields=("seeker", "seq"), name="one_event_a_place")],
            },
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.UniqueConstraint(fields=("seeker", "name"), name="one_employer_a_name"),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.UniqueConstraint(fields=("seeker", "sha256", "kind"), name="one_document_a_content"),
        ),
        migrations.AddConstraint(
            model_name="command",
            constraint=models.UniqueConstraint(fields=("seeker", "key"), name="one_command_a_key"),
        ),
        migrations.AddConstraint(
            model_name="candidacy",
            constraint=models.UniqueConstraint(fields=("seeker", "number"), name="one_candidacy_a_number"),
        ),
        migrations.AddConstraint(
            model_name="attachment",
            constraint=models.UniqueConstraint(fields=("candidacy", "document"), name="one_attachment_a_document"),
        ),
        migrations.RunPython(put_up, migrations.RunPython.noop),
    ]
