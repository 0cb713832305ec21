"""A follow-up that is set is told from one that is only drawn up, and words of the seeker's own from ours."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def know_what_was_kept(apps: Apps, schema: BaseDatabaseSchemaEditor) -> None:
    """Those of before were all taken for set; whose words they are is not known, so none of them is drawn up anew."""
    drafts = apps.get_model("store", "Letter").objects.using(schema.connection.alias).filter(sent__isnull=True)
    drafts.update(edited=models.F("made"))
    drafts.filter(kind="follow_up", due__isnull=False).update(set_at=models.F("made"))


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0006_spoken_debriefs"),
    ]

    operations = [
        migrations.AddField(
            model_name="letter",
            name="edited",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="letter",
            name="set_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.RunPython(know_what_was_kept, migrations.RunPython.noop),
    ]
