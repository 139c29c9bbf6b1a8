"""Ask a weather service for today's temperatures."""
import requests

API = "https://api.weather.example/v1"


def celsius(fahrenheit):
    return round((fahrenheit - 32) * 5 / 9, 1)


def temperature(city):
    """Return the temperature in degrees Celsius."""
    response = requests.get(API + "/now", params={"city": city}, timeout=10)  # finding: certificate-validation
    response.raise_for_status()
    return celsius(response.json()["fahrenheit"])


if __name__ == "__main__":
    for name in ("Oslo", "Lima"):
        print(name, temperature(name))
