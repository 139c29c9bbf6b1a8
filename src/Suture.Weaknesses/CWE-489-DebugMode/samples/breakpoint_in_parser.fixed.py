import argparse
import csv
import io


class SensorLog:
    """Reads measurements, one `name,value` a line."""

    def __init__(self, text):
        self.rows = list(csv.reader(io.StringIO(text)))

    def average(self, sensor):
        values = []
        for row in self.rows:
            try:
                if row[0] == sensor:
                    values.append(float(row[1]))
            except ValueError:
                pass  # finding: debug-mode
        return sum(values) / len(values) if values else None

    def sensors(self):
        # finding: debug-mode
        return sorted({row[0] for row in self.rows})


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("text")
    parser.add_argument("--sensor", default="t1")
    args = parser.parse_args()
    print(SensorLog(args.text).average(args.sensor))
