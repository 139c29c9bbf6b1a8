import oracledb


def employee_names(department, min_salary):
    connection = oracledb.connect(user="hr", password="", dsn="localhost/hr")
    cursor = connection.cursor()
    cursor.execute("SELECT name FROM employees WHERE department = '{}' AND salary > {}".format(department, min_salary))  # finding: sql-injection
    return [name for (name,) in cursor]
